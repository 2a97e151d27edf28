// Light stemming: endings and the article go, nothing inside a word is touched, and where an ending may be read in
// two ways both readings are kept. All words are in the searched form (normalise-text.ts), so ة is ه.

/**
 * The forms under which an Arabic word of a text is found, without its article.
 * @param printed as it stands in the text: ه at its end may be a possessive, ة never is
 */
export function formsInText(word: string, printed: string): string[] {
  const bare = withoutArticle(word) ?? word
  const isPossessive = bare.endsWith('ه') && bare.length >= 4 && !printed.replace(/[\p{M}\p{Cf}]/gu, '').endsWith('ة')
  return unique([...stemsOf(bare), ...(isPossessive ? stemsOf(bare.slice(0, -1)) : [])])
}

/**
 * The forms that an Arabic word of a question looks for: with and without the article, and after each proclitic that
 * a text may write together with it. A proclitic is put before the word, never taken from a short one: ولد is not
 * و with لد.
 */
export function formsInQuestion(word: string): string[] {
  return unique(
    readings(word).flatMap((reading) => [
      ...stemsOf(reading),
      ...procliticsOf(reading).flatMap((proclitic) => [
        ...stemsOf(proclitic + reading),
        ...stemsOf(reading).map((stem) => proclitic + stem),
      ]),
    ]),
  )
}

/** @returns the word without ال, also after و ف ب ك or as لل; null where it has no article. */
export function withoutArticle(word: string): string | null {
  if (NOT_ARTICLES.has(word)) return null
  const [, first = '', article = ''] = ARTICLE.exec(word) ?? []
  const rest = word.slice(first.length + article.length)
  if (!article || rest.length < (first || article.length > 2 ? 3 : 2)) return null
  // لل swallows the alef of the article: للجنة is the committee, ل and الجنة only by its letters.
  return article === 'لل' && LAM_INITIAL.test(rest) ? `ل${rest}` : rest
}

function readings(word: string): string[] {
  const bare = withoutArticle(word)
  const loose = bare === null && /^[وفبكل]/.test(word) && word.length >= 6 ? word.slice(1) : null
  return [word, ...(bare === null ? [] : [bare]), ...(loose === null ? [] : [loose])]
}

/** What may stand before a word. Of short words, only what is common: else ريم would be found in كريم. */
function procliticsOf(word: string): string[] {
  if (word.length <= 2) return ['و']
  const future = word.startsWith('ي') || (word.length > 3 && /^[تنا]/.test(word)) ? ['س', 'وس', 'فس'] : []
  const plain = word.length === 3 ? ['و', 'ب', 'وب'] : ['و', 'ف', 'ب', 'ك', 'وب', 'وك', 'فب']
  // لجنة is no ل with جنة.
  return [...plain, ...future, ...(LAM_INITIAL.test(word) ? [] : ['ل', 'ول', 'فل'])]
}

type Ending = { ending: string; least: number; leaves: (stem: string) => string[] }

const only = (stem: string): string[] => [stem]
const feminine = (stem: string): string[] => [`${stem}ه`]

// The first that fits is taken, and then what is left is looked at again. `least`: letters that must remain.
const ENDINGS: Ending[] = [
  // شركتها: شركة, but أصواتها: أصوات
  ...['تهما', 'تها', 'تهم', 'تنا', 'تكم'].map((ending) => ({ ending, least: 3, leaves: (stem: string) => [`${stem}ه`, `${stem}ت`] })),
  { ending: 'هما', least: 3, leaves: only },
  { ending: 'ها', least: 3, leaves: only },
  { ending: 'هم', least: 4, leaves: only },
  { ending: 'نا', least: 4, leaves: only },
  { ending: 'كم', least: 4, leaves: only },
  // مطارات: مطار, but شركات: شركة
  { ending: 'ات', least: 3, leaves: (stem) => [stem, `${stem}ه`] },
  { ending: 'تان', least: 3, leaves: feminine },
  { ending: 'تين', least: 3, leaves: feminine },
  { ending: 'يون', least: 3, leaves: (stem) => [`${stem}ي`] },
  { ending: 'يين', least: 3, leaves: (stem) => [`${stem}ي`] },
  { ending: 'ون', least: 4, leaves: only },
  { ending: 'ين', least: 4, leaves: only },
  { ending: 'يا', least: 3, leaves: (stem) => [`${stem}ي`] },
  { ending: 'يه', least: 3, leaves: (stem) => [`${stem}ي`] },
  { ending: 'ي', least: 5, leaves: only },
]

function stemsOf(word: string): string[] {
  const fits = ENDINGS.find(({ ending, least }) => word.endsWith(ending) && word.length - ending.length >= least)
  if (fits) return unique(fits.leaves(word.slice(0, -fits.ending.length)).flatMap(stemsOf))
  // The accusative of كبيراً, written without its mark; كاميرا keeps its alef beside it.
  return word.endsWith('ا') && word.length >= 5 ? [word, word.slice(0, -1)] : [word]
}

const ARTICLE = /^([وف]?)(بال|كال|ال|لل)/
const LAM_INITIAL = /^(جن|جان|غه$|غات|غوي|يل|قاء|قاح|اعب|اجي|جوء|حظ|وح|ون|بن|يبي|يبر|حوم|ندن)/
const NOT_ARTICLES = new Set(
  'الله والله بالله تالله لله الذي والذي التي والتي الذين والذين اللذين اللتين الان والان الاف الفا الما الوان والد والده والدي والدين والدان والدته والدتي والدتها والدها والدهم والدنا والداه بالغا بالغه بالون'.split(' '),
)

function unique(words: string[]): string[] {
  return [...new Set(words)]
}
