-- AlterTable
ALTER TABLE "story" ADD COLUMN     "corrections" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "translation" (
    "arabic_id" INTEGER NOT NULL,
    "english_id" INTEGER NOT NULL,

    CONSTRAINT "translation_pkey" PRIMARY KEY ("arabic_id")
);

-- CreateTable
CREATE TABLE "public_reason" (
    "story_id" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "public_reason_pkey" PRIMARY KEY ("story_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "translation_english_id_key" ON "translation"("english_id");

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_arabic_id_fkey" FOREIGN KEY ("arabic_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_english_id_fkey" FOREIGN KEY ("english_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A correction is a record: the list may grow, and what stands in it never changes.
CREATE FUNCTION keep_corrections() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF jsonb_array_length(OLD.corrections) > 0 AND OLD.corrections IS DISTINCT FROM (
    SELECT jsonb_agg(item ORDER BY place) FROM jsonb_array_elements(NEW.corrections) WITH ORDINALITY AS kept (item, place)
    WHERE place <= jsonb_array_length(OLD.corrections)
  ) THEN
    RAISE EXCEPTION 'corrections are append-only' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER story_corrections BEFORE UPDATE OF corrections ON story
  FOR EACH ROW EXECUTE FUNCTION keep_corrections();
