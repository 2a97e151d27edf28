-- CreateEnum
CREATE TYPE "FrontPlace" AS ENUM ('lead', 'support', 'headlines');

-- CreateEnum
CREATE TYPE "ReadPeriod" AS ENUM ('today', 'week');

-- CreateTable
CREATE TABLE "front" (
    "language" "Language" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "edited_by_id" UUID NOT NULL,
    "edited_at" TIMESTAMPTZ(3) NOT NULL,
    "swept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "front_pkey" PRIMARY KEY ("language")
);

-- CreateTable
CREATE TABLE "front_pick" (
    "language" "Language" NOT NULL,
    "story_id" INTEGER NOT NULL,
    "place" "FrontPlace" NOT NULL,
    "position" INTEGER NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "front_pick_pkey" PRIMARY KEY ("language","story_id")
);

-- CreateTable
CREATE TABLE "breaking" (
    "language" "Language" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "is_on" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "story_id" INTEGER,
    "until" TIMESTAMPTZ(3),
    "edited_by_id" UUID NOT NULL,
    "edited_at" TIMESTAMPTZ(3) NOT NULL,
    "swept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "breaking_pkey" PRIMARY KEY ("language")
);

-- CreateTable
CREATE TABLE "story_read" (
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "story_id" INTEGER NOT NULL,
    "reads" INTEGER NOT NULL,

    CONSTRAINT "story_read_pkey" PRIMARY KEY ("hour","story_id")
);

-- CreateTable
CREATE TABLE "most_read" (
    "language" "Language" NOT NULL,
    "period" "ReadPeriod" NOT NULL,
    "rank" INTEGER NOT NULL,
    "story_id" INTEGER NOT NULL,

    CONSTRAINT "most_read_pkey" PRIMARY KEY ("language","period","rank")
);

-- AddForeignKey
ALTER TABLE "front" ADD CONSTRAINT "front_edited_by_id_fkey" FOREIGN KEY ("edited_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_pick" ADD CONSTRAINT "front_pick_language_fkey" FOREIGN KEY ("language") REFERENCES "front"("language") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_pick" ADD CONSTRAINT "front_pick_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breaking" ADD CONSTRAINT "breaking_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breaking" ADD CONSTRAINT "breaking_edited_by_id_fkey" FOREIGN KEY ("edited_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_read" ADD CONSTRAINT "story_read_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "most_read" ADD CONSTRAINT "most_read_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
