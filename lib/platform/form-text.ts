/** @returns what a form sent under this name, at most `max` characters; nothing for a file or where it is missing */
export function formText(form: FormData, name: string, max = 300): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, max) : ''
}
