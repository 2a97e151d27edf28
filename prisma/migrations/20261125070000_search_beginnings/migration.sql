-- How a word is written is not in what was learnt so far: the raised analysis (lib/search/story-vectors.ts) learns all
-- of it anew when the server starts.
TRUNCATE "search_word";

-- AlterTable
ALTER TABLE "search_word" ADD COLUMN     "printed" TEXT NOT NULL;

-- CreateIndex
CREATE INDEX "search_word_beginning_idx" ON "search_word"("language", "word" text_pattern_ops);

-- Headline and furniture are looked through by steps in time, as whole stories are.
DROP FUNCTION live_head_matches(tsquery, integer);
CREATE FUNCTION live_head_matches(question tsquery, since timestamptz, until timestamptz, most integer)
RETURNS integer[] LANGUAGE sql STABLE PARALLEL SAFE SET enable_seqscan = off SET jit = off AS $$
  SELECT coalesce(array_agg(story_id), '{}') FROM (
    SELECT story_id FROM live_story_search
    WHERE head @@ question AND first_published_at >= since AND first_published_at < until
    ORDER BY first_published_at DESC, story_id DESC LIMIT most
  ) newest
$$;
