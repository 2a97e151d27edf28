-- CreateEnum
CREATE TYPE "Language" AS ENUM ('ar', 'en');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('reporter', 'photo_editor', 'editor', 'managing_editor', 'admin');

-- CreateEnum
CREATE TYPE "StoryState" AS ENUM ('draft', 'in_review', 'approved', 'scheduled', 'published', 'unpublished', 'taken_down', 'archived');

-- CreateEnum
CREATE TYPE "Urgency" AS ENUM ('normal', 'important', 'top');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "roles" "Role"[],
    "language" "Language" NOT NULL DEFAULT 'ar',
    "suspended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_section" (
    "person_id" UUID NOT NULL,
    "section_id" INTEGER NOT NULL,

    CONSTRAINT "person_section_pkey" PRIMARY KEY ("person_id","section_id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "roles" "Role"[],
    "section_ids" INTEGER[],
    "invited_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "window_started_at" TIMESTAMPTZ(3) NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "newspaper" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name_ar" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "tagline_ar" TEXT NOT NULL DEFAULT '',
    "tagline_en" TEXT NOT NULL DEFAULT '',
    "city_ar" TEXT NOT NULL,
    "city_en" TEXT NOT NULL,
    "country_ar" TEXT NOT NULL,
    "country_en" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Dubai',
    "hijri_offset" INTEGER NOT NULL DEFAULT 0,
    "owner_ar" TEXT NOT NULL,
    "owner_en" TEXT NOT NULL,

    CONSTRAINT "newspaper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tag" (
    "id" SERIAL NOT NULL,
    "language" "Language" NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "author" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "title_ar" TEXT NOT NULL DEFAULT '',
    "title_en" TEXT NOT NULL DEFAULT '',
    "bio_ar" TEXT NOT NULL DEFAULT '',
    "bio_en" TEXT NOT NULL DEFAULT '',
    "portrait_id" UUID,
    "person_id" UUID,

    CONSTRAINT "author_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story" (
    "id" SERIAL NOT NULL,
    "language" "Language" NOT NULL,
    "state" "StoryState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "kicker" TEXT NOT NULL DEFAULT '',
    "headline" TEXT NOT NULL DEFAULT '',
    "short_headline" TEXT NOT NULL DEFAULT '',
    "standfirst" TEXT NOT NULL DEFAULT '',
    "bylines" JSONB NOT NULL DEFAULT '[]',
    "dateline_place" TEXT NOT NULL DEFAULT '',
    "dateline_sources" TEXT[],
    "section_id" INTEGER,
    "other_section_ids" INTEGER[],
    "tag_ids" INTEGER[],
    "hero" JSONB,
    "slug" TEXT NOT NULL DEFAULT '',
    "seo_title" TEXT NOT NULL DEFAULT '',
    "seo_description" TEXT NOT NULL DEFAULT '',
    "social_title" TEXT NOT NULL DEFAULT '',
    "social_description" TEXT NOT NULL DEFAULT '',
    "urgency" "Urgency" NOT NULL DEFAULT 'normal',
    "embargo_until" TIMESTAMPTZ(3),
    "document" JSONB NOT NULL,
    "scheduled_at" TIMESTAMPTZ(3),
    "scheduled_by_id" UUID,
    "first_published_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3),
    "live_version" INTEGER,
    "state_note" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID NOT NULL,
    "assignee_id" UUID,
    "edited_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "word_count" INTEGER NOT NULL DEFAULT 0,
    "desk_text" TEXT NOT NULL DEFAULT '',
    "desk_vector" tsvector,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "story_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "save_id" UUID,
    "kind" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "document" JSONB NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "story_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by_id" UUID NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "live_story" (
    "story_id" INTEGER NOT NULL,
    "publication_id" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "urgency" "Urgency" NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3),
    "card" JSONB NOT NULL,

    CONSTRAINT "live_story_pkey" PRIMARY KEY ("story_id")
);

-- CreateTable
CREATE TABLE "live_story_section" (
    "story_id" INTEGER NOT NULL,
    "section_id" INTEGER NOT NULL,
    "language" "Language" NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "live_story_section_pkey" PRIMARY KEY ("story_id","section_id")
);

-- CreateTable
CREATE TABLE "live_story_media" (
    "story_id" INTEGER NOT NULL,
    "media_id" UUID NOT NULL,

    CONSTRAINT "live_story_media_pkey" PRIMARY KEY ("story_id","media_id")
);

-- CreateTable
CREATE TABLE "media_asset" (
    "id" UUID NOT NULL,
    "original_key" TEXT NOT NULL,
    "original_name" TEXT NOT NULL,
    "mime_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "alt" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "creator" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "taken_at" TIMESTAMPTZ(3),
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "dominant_color" TEXT NOT NULL,
    "thumbhash" TEXT NOT NULL,
    "widths" INTEGER[],
    "uploaded_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "media_asset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cache_invalidation" (
    "seq" BIGSERIAL NOT NULL,
    "tag" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cache_invalidation_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_email_idx" ON "invitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "section_slug_key" ON "section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "tag_language_key_key" ON "tag"("language", "key");

-- CreateIndex
CREATE UNIQUE INDEX "tag_language_slug_key" ON "tag"("language", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "author_slug_key" ON "author"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "author_person_id_key" ON "author"("person_id");

-- CreateIndex
CREATE INDEX "story_edited_at_id_idx" ON "story"("edited_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "story_state_edited_at_id_idx" ON "story"("state", "edited_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "story_section_id_edited_at_id_idx" ON "story"("section_id", "edited_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "story_section_id_state_edited_at_id_idx" ON "story"("section_id", "state", "edited_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "story_created_by_id_edited_at_id_idx" ON "story"("created_by_id", "edited_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "story_assignee_id_edited_at_id_idx" ON "story"("assignee_id", "edited_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "story_scheduled_at_idx" ON "story"("scheduled_at");

-- CreateIndex
CREATE INDEX "story_desk_vector_idx" ON "story" USING GIN ("desk_vector");

-- CreateIndex
CREATE UNIQUE INDEX "revision_save_id_key" ON "revision"("save_id");

-- CreateIndex
CREATE INDEX "revision_story_id_created_at_idx" ON "revision"("story_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "publication_story_id_number_key" ON "publication"("story_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "live_story_publication_id_key" ON "live_story"("publication_id");

-- CreateIndex
CREATE INDEX "live_story_language_first_published_at_story_id_idx" ON "live_story"("language", "first_published_at" DESC, "story_id" DESC);

-- CreateIndex
CREATE INDEX "live_story_language_urgency_first_published_at_idx" ON "live_story"("language", "urgency", "first_published_at" DESC);

-- CreateIndex
CREATE INDEX "live_story_section_section_id_language_first_published_at_s_idx" ON "live_story_section"("section_id", "language", "first_published_at" DESC, "story_id" DESC);

-- CreateIndex
CREATE INDEX "live_story_media_media_id_idx" ON "live_story_media"("media_id");

-- CreateIndex
CREATE INDEX "media_asset_created_at_id_idx" ON "media_asset"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "media_asset_sha256_idx" ON "media_asset"("sha256");

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_at_idx" ON "audit_event"("subject_type", "subject_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_event_at_id_idx" ON "audit_event"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "cache_invalidation_at_idx" ON "cache_invalidation"("at");

-- AddForeignKey
ALTER TABLE "person_section" ADD CONSTRAINT "person_section_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_section" ADD CONSTRAINT "person_section_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author" ADD CONSTRAINT "author_portrait_id_fkey" FOREIGN KEY ("portrait_id") REFERENCES "media_asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author" ADD CONSTRAINT "author_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_scheduled_by_id_fkey" FOREIGN KEY ("scheduled_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_edited_by_id_fkey" FOREIGN KEY ("edited_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_story" ADD CONSTRAINT "live_story_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_story" ADD CONSTRAINT "live_story_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_story_section" ADD CONSTRAINT "live_story_section_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "live_story"("story_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_story_media" ADD CONSTRAINT "live_story_media_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "live_story"("story_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_story_media" ADD CONSTRAINT "live_story_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_asset" ADD CONSTRAINT "media_asset_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
