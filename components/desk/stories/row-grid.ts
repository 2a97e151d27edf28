/** Columns of the list from the tablet on: state, headline, section, then people and, with most room, words; time. */
export const rowGrid =
  'md:grid-cols-[8.25rem_minmax(0,1fr)_7.5rem_6.25rem] lg:grid-cols-[8.25rem_minmax(0,1fr)_7rem_9.5rem_6rem] min-[86rem]:grid-cols-[8.25rem_minmax(0,1fr)_7.5rem_9.5rem_4.75rem_6.25rem]'
