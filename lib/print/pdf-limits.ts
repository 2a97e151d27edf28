/** What an issue's PDF may be. */
export const MAX_PDF_BYTES = 200 * 1024 * 1024
export const MAX_PDF_PAGES = 200

/** Widths of a page's pictures, in pixels; the last is the one to read by. */
export const PAGE_WIDTHS = [320, 640, 960, 1440] as const
export const PAGE_WIDTH = 1440
/** No newspaper's page is longer than this; what claims to be is drawn smaller. */
export const PAGE_HEIGHT = 3 * PAGE_WIDTH

/** For opening a file, and for drawing one page. */
export const STEP_MILLISECONDS = 30_000
