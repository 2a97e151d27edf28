/** The colours of components/site/styles/tokens.css: paper and ink by day, the accent on either. */
export const PALETTE = {
  paper: '#fffdf9',
  ink: '#15130f',
  inkFaint: '#655f55',
  hairline: '#ddd7cb',
  accent: '#ab2317',
  accentOnInk: '#ff8f77',
} as const

/** Pixels kept free around everything: networks cut a little off, some in circles. */
export const MARGIN = 60
