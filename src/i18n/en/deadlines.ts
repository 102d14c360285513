import type { Catalogue } from '../catalogue'
import type { deadlines as vi } from '../vi/deadlines'

export const deadlines: Catalogue<typeof vi> = {
  panel: {
    none: 'No task is overdue',
    young_one: '<overdue/>\u00a0task overdue, for 30\u00a0days at most',
    young_other: '<overdue/>\u00a0tasks overdue, none for more than 30\u00a0days',
    old_one: '<old/> of <overdue/>\u00a0overdue task is over 30\u00a0days late',
    old_other: '<old/> of <overdue/>\u00a0overdue tasks are over 30\u00a0days late',
    subtitle: 'Number of tasks; as of {{date}}',
  },
  empty: {
    title: 'No tasks yet',
    text: 'This snapshot holds no assigned task, so there is no deadline to watch.',
  },
  ageing: {
    heading: '<strong>Overdue</strong> by days',
    headingBefore: '<strong>Overdue</strong> by days; hollow: {{meeting}}',
    caption: 'Overdue tasks by number of days',
    days: 'Days overdue',
    '1-7': '1–7',
    '8-15': '8–15',
    '16-30': '16–30',
    '31-60': '31–60',
    'over-60': 'over 60',
    link: '{{count, number}}\u00a0tasks overdue {{age}}\u00a0days',
    linkBefore: 'Before: {{count, number}}\u00a0tasks overdue {{age}}\u00a0days',
    description_zero: 'Bar chart: no task is overdue.',
    description_one:
      'Bar chart: {{count, number}}\u00a0task overdue, by number of days; {{old, number}} for over 30\u00a0days.',
    description_other:
      'Bar chart: {{count, number}}\u00a0tasks overdue, by number of days; {{old, number}} for over 30\u00a0days.',
  },
  calendar: {
    heading: '<strong>Due</strong>: <soon/> in {{week}}\u00a0days, <all/> in {{days}}\u00a0days',
    caption: 'Tasks due, by day',
    link: '{{count, number}}\u00a0due on {{date}}',
    linkPast: '{{count, number}} overdue since {{date}}',
    weekday: { '1': 'Mo', '2': 'Tu', '3': 'We', '4': 'Th', '5': 'Fr', '6': 'Sa', '7': 'Su' },
  },
  longest: {
    caption: 'Longest overdue',
    lead: 'Lead unit',
    days: 'Days',
  },
}
