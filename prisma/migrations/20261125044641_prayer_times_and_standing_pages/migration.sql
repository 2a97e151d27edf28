-- CreateEnum
CREATE TYPE "PrayerMethod" AS ENUM ('MuslimWorldLeague', 'Egyptian', 'Karachi', 'UmmAlQura', 'Dubai', 'MoonsightingCommittee', 'NorthAmerica', 'Kuwait', 'Qatar', 'Singapore', 'Tehran', 'Turkey');

-- CreateEnum
CREATE TYPE "Madhab" AS ENUM ('shafi', 'hanafi');

-- CreateTable
CREATE TABLE "prayer_city" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "time_zone" TEXT NOT NULL,
    "method" "PrayerMethod" NOT NULL,
    "madhab" "Madhab" NOT NULL DEFAULT 'shafi',
    "corrections" INTEGER[] DEFAULT ARRAY[0, 0, 0, 0, 0, 0]::INTEGER[],
    "friday_time" TEXT,
    "own" BOOLEAN,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "prayer_city_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prayer_day" (
    "city_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "times" TEXT[],

    CONSTRAINT "prayer_day_pkey" PRIMARY KEY ("city_id","day")
);

-- CreateTable
CREATE TABLE "standing_page" (
    "slug" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "title" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "edited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_by" TEXT NOT NULL,

    CONSTRAINT "standing_page_pkey" PRIMARY KEY ("slug","language")
);

-- CreateIndex
CREATE UNIQUE INDEX "prayer_city_slug_key" ON "prayer_city"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "prayer_city_own_key" ON "prayer_city"("own");

-- AddForeignKey
ALTER TABLE "prayer_day" ADD CONSTRAINT "prayer_day_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "prayer_city"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema's language cannot say.
ALTER TABLE "prayer_city"
  ADD CONSTRAINT "prayer_city_six_corrections" CHECK (cardinality("corrections") = 6),
  ADD CONSTRAINT "prayer_city_own_or_null" CHECK ("own");
ALTER TABLE "prayer_day" ADD CONSTRAINT "prayer_day_six_times" CHECK (cardinality("times") = 6);
