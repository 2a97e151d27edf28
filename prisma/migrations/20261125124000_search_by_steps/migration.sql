-- CreateIndex
CREATE INDEX "search_word_beginning_idx" ON "search_word"("language", "word" text_pattern_ops);

-- What follows is not in the schema's language.
DROP FUNCTION live_story_matches(tsquery, timestamptz, timestamptz, integer);
DROP FUNCTION live_head_matches(tsquery, integer);

-- The newest live stories of an edition in which a question holds, newest first, at most so many. `part` says where:
-- 'words' (anywhere) or 'head' (headline and furniture). It looks back in growing steps until there are enough, each
-- step by the markers of its months in the index, so that a word of every story costs what its newest months cost,
-- however many stories there are. The planner doesn't know what reading a long vector costs and would read them all:
-- here it may not. Each step is planned with its own question.
CREATE FUNCTION live_story_matches(
  part text, edition text, question tsquery, since timestamptz, until timestamptz, most integer
) RETURNS integer[] LANGUAGE plpgsql STABLE PARALLEL SAFE SET enable_seqscan = off SET jit = off AS $$
DECLARE
  oldest timestamptz;
  newest timestamptz;
  step_since timestamptz;
  step_until timestamptz;
  months integer;
  markers tsquery;
  step_ids integer[];
  ids integer[] := '{}';
BEGIN
  SELECT min(first_published_at), max(first_published_at) INTO oldest, newest
  FROM live_story WHERE language = edition::"Language";
  since := greatest(since, oldest);
  step_until := least(until, newest + interval '1 ms');
  FOREACH months IN ARRAY '{1,1,2,6,24,1200}'::integer[] LOOP
    EXIT WHEN newest IS NULL OR step_until <= since OR cardinality(ids) >= most;
    -- `until` is not included, so the newest month is that of the millisecond before it. Months are those of UTC.
    step_since := date_trunc('month', step_until - interval '1 ms', 'UTC');
    step_since := greatest(since, (step_since AT TIME ZONE 'UTC' - make_interval(months => months - 1)) AT TIME ZONE 'UTC');
    IF months > 24 THEN
      markers := format('''@%s''', edition)::tsquery;
    ELSE
      SELECT string_agg(format('''@%s%s''', edition, to_char(month, 'YYYY-MM')), ' | ')::tsquery INTO markers
      FROM generate_series(
        date_trunc('month', step_since AT TIME ZONE 'UTC'), (step_until - interval '1 ms') AT TIME ZONE 'UTC', '1 month'
      ) month;
    END IF;
    EXECUTE format(
      'SELECT coalesce(array_agg(story_id ORDER BY first_published_at DESC, story_id DESC), ''{}'') FROM (
        SELECT story_id, first_published_at FROM live_story_search
        WHERE %I @@ $1 AND first_published_at >= $2 AND first_published_at < $3
        ORDER BY first_published_at DESC, story_id DESC LIMIT $4
      ) newest', part
    ) INTO step_ids USING question && markers, step_since, step_until, most - cardinality(ids);
    ids := ids || step_ids;
    step_until := step_since;
  END LOOP;
  RETURN ids;
END
$$;
