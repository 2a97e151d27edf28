import type { Role } from '../policies/actor.ts'

/** The password of all demo people; they exist only where the demo newspaper was seeded. */
export const DEMO_PASSWORD = 'manshet-demo-2026'

export type DemoPerson = {
  email: string
  name: { ar: string; en: string }
  roles: Role[]
  /** Slugs of the sections that an editor holds. */
  sections: string[]
}

/** One for each role, as the sign-in page and the start's last lines offer them. */
export const DEMO_PEOPLE: DemoPerson[] = [
  {
    email: 'editor@alufuq.example',
    name: { ar: 'ليث حداد', en: 'Laith Haddad' },
    roles: ['editor'],
    sections: ['world', 'uae', 'economy'],
  },
  {
    email: 'reporter@alufuq.example',
    name: { ar: 'سارة المزروعي', en: 'Sara Al Mazrouei' },
    roles: ['reporter'],
    sections: [],
  },
  {
    email: 'photo@alufuq.example',
    name: { ar: 'فهد العلي', en: 'Fahad Al Ali' },
    roles: ['photo_editor'],
    sections: [],
  },
  {
    email: 'chief@alufuq.example',
    name: { ar: 'عائشة النعيمي', en: 'Aisha Al Nuaimi' },
    roles: ['managing_editor'],
    sections: [],
  },
  {
    email: 'admin@alufuq.example',
    name: { ar: 'نادر يوسف', en: 'Nader Youssef' },
    roles: ['admin'],
    sections: [],
  },
]
