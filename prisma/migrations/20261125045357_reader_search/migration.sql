-- CreateTable
CREATE TABLE "live_story_search" (
    "story_id" INTEGER NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "analysis" SMALLINT NOT NULL,
    "words" tsvector NOT NULL,
    "head" tsvector NOT NULL,

    CONSTRAINT "live_story_search_pkey" PRIMARY KEY ("story_id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "language" "Language" NOT NULL,
    "word" TEXT NOT NULL,
    "keys" TEXT[],

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("language","word")
);

-- CreateIndex
CREATE INDEX "live_story_search_words_idx" ON "live_story_search" USING GIN ("words") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "live_story_search_head_idx" ON "live_story_search" USING GIN ("head") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "search_word_keys_idx" ON "search_word" USING GIN ("keys");

-- AddForeignKey
ALTER TABLE "live_story_search" ADD CONSTRAINT "live_story_search_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "live_story"("story_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is not in the schema's language. Lists of changes that wait to enter an index (fastupdate) would be
-- read through by every search.

-- The newest stories in which a question holds, newest first. The planner doesn't know what reading a long vector costs
-- and would read them all for a common word; here it may not.
CREATE FUNCTION live_story_matches(question tsquery, since timestamptz, until timestamptz, most integer)
RETURNS integer[] LANGUAGE sql STABLE PARALLEL SAFE SET enable_seqscan = off SET jit = off AS $$
  SELECT coalesce(array_agg(story_id), '{}') FROM (
    SELECT story_id FROM live_story_search
    WHERE words @@ question AND first_published_at >= since AND first_published_at < until
    ORDER BY first_published_at DESC, story_id DESC LIMIT most
  ) newest
$$;

-- The same for what stands in headline and furniture alone.
CREATE FUNCTION live_head_matches(question tsquery, most integer)
RETURNS integer[] LANGUAGE sql STABLE PARALLEL SAFE SET enable_seqscan = off SET jit = off AS $$
  SELECT coalesce(array_agg(story_id), '{}') FROM (
    SELECT story_id FROM live_story_search WHERE head @@ question
    ORDER BY first_published_at DESC, story_id DESC LIMIT most
  ) newest
$$;
