-- AlterTable
ALTER TABLE "author" ADD COLUMN     "links" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "live_story_section" ADD COLUMN     "inherited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "section" ADD COLUMN     "parent_id" INTEGER;

-- CreateTable
CREATE TABLE "live_story_tag" (
    "story_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,
    "language" "Language" NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "live_story_tag_pkey" PRIMARY KEY ("story_id","tag_id")
);

-- CreateTable
CREATE TABLE "live_story_author" (
    "story_id" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,
    "language" "Language" NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "live_story_author_pkey" PRIMARY KEY ("story_id","author_id")
);

-- CreateIndex
CREATE INDEX "live_story_tag_tag_id_language_first_published_at_story_id_idx" ON "live_story_tag"("tag_id", "language", "first_published_at" DESC, "story_id" DESC);

-- CreateIndex
CREATE INDEX "live_story_author_author_id_language_first_published_at_sto_idx" ON "live_story_author"("author_id", "language", "first_published_at" DESC, "story_id" DESC);

-- CreateIndex
CREATE INDEX "section_parent_id_idx" ON "section"("parent_id");

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_story_tag" ADD CONSTRAINT "live_story_tag_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "live_story"("story_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_story_tag" ADD CONSTRAINT "live_story_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_story_author" ADD CONSTRAINT "live_story_author_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "live_story"("story_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_story_author" ADD CONSTRAINT "live_story_author_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "author"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is live already, from what was published of it.
INSERT INTO "live_story_tag" ("story_id", "tag_id", "language", "first_published_at")
SELECT DISTINCT l."story_id", t."id", l."language", l."first_published_at"
FROM "live_story" l
JOIN "publication" p ON p."id" = l."publication_id"
CROSS JOIN LATERAL jsonb_array_elements_text(p."snapshot" -> 'fields' -> 'tagIds') named ("id")
JOIN "tag" t ON t."id" = named."id"::int AND t."language" = l."language";

INSERT INTO "live_story_author" ("story_id", "author_id", "language", "first_published_at")
SELECT DISTINCT l."story_id", a."id", l."language", l."first_published_at"
FROM "live_story" l
JOIN "publication" p ON p."id" = l."publication_id"
CROSS JOIN LATERAL jsonb_to_recordset(p."snapshot" -> 'bylines') named ("authorId" int)
JOIN "author" a ON a."id" = named."authorId";
