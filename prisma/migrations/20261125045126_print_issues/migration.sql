-- CreateTable
CREATE TABLE "print_issue" (
    "id" SERIAL NOT NULL,
    "number" INTEGER NOT NULL,
    "date" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "published_at" TIMESTAMPTZ(3),
    "pdf_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "print_issue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "print_pdf" (
    "id" UUID NOT NULL,
    "issue_id" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "original_name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "page_count" INTEGER NOT NULL,
    "claimed_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failed_page" INTEGER,
    "finished_at" TIMESTAMPTZ(3),
    "uploaded_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "print_pdf_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "print_page" (
    "pdf_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" INTEGER[],

    CONSTRAINT "print_page_pkey" PRIMARY KEY ("pdf_id","number")
);

-- CreateTable
CREATE TABLE "print_issue_story" (
    "issue_id" INTEGER NOT NULL,
    "story_id" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "print_issue_story_pkey" PRIMARY KEY ("issue_id","story_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "print_issue_number_key" ON "print_issue"("number");

-- CreateIndex
CREATE UNIQUE INDEX "print_issue_date_key" ON "print_issue"("date");

-- CreateIndex
CREATE UNIQUE INDEX "print_issue_pdf_id_key" ON "print_issue"("pdf_id");

-- CreateIndex
CREATE INDEX "print_pdf_issue_id_created_at_idx" ON "print_pdf"("issue_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "print_issue_story_story_id_idx" ON "print_issue_story"("story_id");

-- AddForeignKey
ALTER TABLE "print_issue" ADD CONSTRAINT "print_issue_pdf_id_fkey" FOREIGN KEY ("pdf_id") REFERENCES "print_pdf"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "print_pdf" ADD CONSTRAINT "print_pdf_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "print_issue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "print_pdf" ADD CONSTRAINT "print_pdf_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "print_page" ADD CONSTRAINT "print_page_pdf_id_fkey" FOREIGN KEY ("pdf_id") REFERENCES "print_pdf"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "print_issue_story" ADD CONSTRAINT "print_issue_story_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "print_issue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "print_issue_story" ADD CONSTRAINT "print_issue_story_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What readers see has pages; of a PDF whose pages are missing, nothing may be shown.
ALTER TABLE "print_issue" ADD CONSTRAINT "print_issue_published_has_pdf" CHECK ("published_at" IS NULL OR "pdf_id" IS NOT NULL);
ALTER TABLE "print_issue_story" ADD CONSTRAINT "print_issue_story_page" CHECK ("page" >= 1);
