import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { PrintIssueCard } from './print-issue-card.tsx'
import { edition } from './site.test-kit.ts'

it('shows the first page, the number and the day, and leads to the issue', () => {
  const front = { number: 1, width: 1440, height: 2037, widths: [320, 640], jpegWidth: 640, base: '/issue/2026-11-25/1/a1b2c3d4e5', path: '/issue/2026-11-25/1' }
  const html = renderToStaticMarkup(
    <PrintIssueCard edition={edition} issue={{ issueId: 1, number: 4217, day: '2026-11-25', path: '/issue/2026-11-25', front }} />,
  )
  expect(html).toContain('href="/issue/2026-11-25"')
  expect(html).toContain('العدد 4217')
  expect(html).toContain('<time dateTime="2026-11-25">الأربعاء 25 نوفمبر 2026</time>')
  expect(html).toContain('/issue/2026-11-25/1/a1b2c3d4e5-320.webp 320w')
})
