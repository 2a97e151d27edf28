-- What the schema's language cannot say: records that never change, and the desk's search vector.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER publication_is_immutable BEFORE UPDATE OR DELETE ON publication
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publication_is_kept BEFORE TRUNCATE ON publication
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_is_immutable BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_is_kept BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION set_desk_vector() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.desk_vector := to_tsvector('simple', NEW.desk_text);
  RETURN NEW;
END
$$;

CREATE TRIGGER story_desk_vector BEFORE INSERT OR UPDATE OF desk_text ON story
  FOR EACH ROW EXECUTE FUNCTION set_desk_vector();

-- A first publication is a date in the record; it is set once.
CREATE FUNCTION keep_first_published_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.first_published_at IS NOT NULL AND NEW.first_published_at IS DISTINCT FROM OLD.first_published_at THEN
    RAISE EXCEPTION 'first_published_at is set once' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER story_first_published_at BEFORE UPDATE OF first_published_at ON story
  FOR EACH ROW EXECUTE FUNCTION keep_first_published_at();
