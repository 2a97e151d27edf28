/**
 * The `Content-Disposition` of a download, with its name in any script.
 * @param plain ASCII without quotes, for programs that read no other
 */
export function attachment(name: string, plain: string): string {
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`
}

/** Characters that encodeURIComponent leaves alone and the header's grammar does not allow. */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
