/** @returns the sections in their order, each followed by those below it. */
export function inTree<Section extends { id: number; parentId: number | null }>(sections: Section[]): Section[] {
  const tops = sections.filter(({ parentId }) => parentId === null)
  return tops.flatMap((top) => [top, ...sections.filter(({ parentId }) => parentId === top.id)])
}
