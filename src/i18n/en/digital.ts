import type { Catalogue } from '../catalogue'
import type { digital as vi } from '../vi/digital'

export const digital: Catalogue<typeof vi> = {
  panel: {
    name: 'Public services and digital change',
    finding_zero: 'All <of/>\u00a0service figures at the level set',
    finding_one: '<below/> of <of/>\u00a0service figures is below the level set',
    finding_other: '<below/> of <of/>\u00a0service figures are below the level set',
    subtitle: 'Public service centre; by month, to {{period}}; dashed: what is due',
    noFigures: 'Public service centre; no figures this year yet',
    description_zero: 'Lines by month: all {{of, number}}\u00a0figures at the level set.',
    description_one:
      'Lines by month: {{count, number}} of {{of, number}}\u00a0figures is below the level set.',
    description_other:
      'Lines by month: {{count, number}} of {{of, number}}\u00a0figures are below the level set.',
    empty: 'This snapshot holds no figures of the service centre or of digital change yet.',
    level: 'due {{level}}',
    inPeriod: 'in {{period}}',
    month: 'Month',
  },
  part: {
    received: 'Files received',
    'on-time': 'On time',
    online: 'Online',
    'online-payment': 'Paid online',
    digitised: 'Digitised',
    satisfaction: 'Satisfied',
    transparency: 'Transparency',
    progress: 'Handling time',
  },
  fields: {
    title: 'Digital change: <met/> of <of/>\u00a0indicators at the level due',
    empty: 'No figures of the five digital fields yet.',
  },
  field: {
    'service-centre': 'Service centre',
    direction: 'Direction',
    'digital-economy': 'Digital economy',
    education: 'Smart education',
    'cyber-security': 'Cyber security',
  },
}
