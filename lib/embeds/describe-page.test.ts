import { describe, expect, it } from 'vitest'
import type { Guard } from '#lib/platform/guarded-fetch.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { describePage } from './describe-page.ts'
import { readHead } from './read-head.ts'
import { readOembed } from './read-oembed.ts'

describe('readHead', () => {
  it('prefers what a page says for being shared', () => {
    const html = `<html><head><title>عنوان | الصحيفة</title>
      <meta name=description content="وصف"><meta content='«خبر» &amp; صورة &#x2026;' property="og:title">
      <meta property="og:image" content="/a.jpg?x=1&amp;y=2"><meta property="og:title" content="ثانٍ"></head>
      <body><meta property="og:description" content="من المتن">`
    expect(readHead(html)).toEqual({ title: '«خبر» & صورة …', text: 'وصف', pictureAddress: '/a.jpg?x=1&y=2' })
  })

  it('goes by the title where there is nothing else, and never takes markup', () => {
    expect(readHead('<title>خبر\n اليوم</title><meta property="og:description" content="&lt;script&gt;x">')).toEqual({
      title: 'خبر اليوم',
      text: '<script>x',
      pictureAddress: null,
    })
    expect(readHead('')).toEqual({ title: '', text: '', pictureAddress: null })
  })
})

describe('readOembed', () => {
  it('reads a video', () => {
    const json = JSON.stringify({ title: 'نشرة المساء', author_name: 'الأفق', thumbnail_url: 'https://i.example/1.jpg', html: '<iframe>' })
    expect(readOembed(json)).toEqual({ title: 'نشرة المساء', text: 'الأفق', pictureAddress: 'https://i.example/1.jpg' })
  })

  it('reads a post, whose words are a quotation', () => {
    const html = '<blockquote class="x"><p lang="ar">نعلن <b>افتتاح</b> الجسر<br>غداً</p>&mdash; بلدية</blockquote>'
    expect(readOembed(JSON.stringify({ author_name: 'بلدية المدينة', html }))).toEqual({
      title: 'بلدية المدينة',
      text: 'نعلن افتتاح الجسر غداً',
      pictureAddress: null,
    })
  })

  it('writes every character out, whatever it is called', () => {
    const html = '<blockquote><p>d&eacute;but &lt;b&gt; &amp; <a title="a>b">fin</a></p></blockquote>'
    expect(readOembed(JSON.stringify({ author_name: 'Caf&eacute;', html }))).toMatchObject({ title: 'Café', text: 'début <b> & fin' })
  })

  it.each(['<html>', 'null', '[]', '"x"'])('makes nothing of %s', (json) => expect(readOembed(json)?.title ?? '').toBe(''))
})

describe('describePage', () => {
  const reporter: Actor = { id: '00000000-0000-7000-8000-000000000001', name: 'سارة', roles: ['reporter'], sectionIds: [] }
  const nowhere: Guard = { address: () => false, port: () => true }

  it.each([
    ['https://youtu.be/dQw4w9WgXcQ', { provider: 'youtube', title: '' }],
    ['https://www.google.com/maps/place/Burj+Khalifa/@25.1972,55.2744,17z', { provider: 'maps', title: 'Burj Khalifa' }],
    ['https://soundcloud.com/alufuq/evening-news', { provider: 'soundcloud', title: 'evening news' }],
    ['https://example.com/2026/جسر-جديد-للمشاة.html', { provider: 'link', title: 'جسر جديد للمشاة' }],
    ['https://example.com/article/482913', { provider: 'link', title: '' }],
  ])('describes %s by its address where nobody answers', async (address, expected) => {
    expect(await describePage(reporter, address, nowhere)).toMatchObject({ ...expected, picture: null, text: '' })
  })

  it('asks nobody for somebody who may not bring a picture', async () => {
    const admin: Actor = { ...reporter, roles: ['admin'] }
    await expect(describePage(admin, 'https://example.com/', nowhere)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it.each(['javascript:alert(1)', 'http://127.0.0.1/', 'خبر'])('refuses %s', async (address) => {
    await expect(describePage(reporter, address, nowhere)).rejects.toMatchObject({ code: 'invalid_input' })
  })
})
