/** The paper's name joins the bar of sections once the masthead is gone, in browsers whose CSS cannot tell. */
export function startNameInBar(): void {
  const masthead = document.querySelector('.masthead')
  const bar = document.querySelector('.bar')
  if (!masthead || !bar || CSS.supports('animation-timeline: scroll()')) return
  const watch = new IntersectionObserver(([entry]) => bar.classList.toggle('bar-named', entry?.isIntersecting === false))
  watch.observe(masthead)
}
