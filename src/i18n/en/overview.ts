import type { Catalogue } from '../catalogue'
import type { overview as vi } from '../vi/overview'

export const overview: Catalogue<typeof vi> = {
  headline: {
    figures: 'Six headline figures',
    plain: 'Where things stand',
    since: 'Since {{meeting}}: {{changes}}',
    unchanged: 'Since {{meeting}}: no more overdue tasks, targets below path or late projects',
    severe_one: '\u00a0spot severely flooded now',
    severe_other: '\u00a0spots severely flooded now',
    more: {
      'overdue-tasks_one': '{{count, number}}\u00a0more overdue task',
      'overdue-tasks_other': '{{count, number}}\u00a0more overdue tasks',
      'below-path_one': '{{count, number}}\u00a0more target below path',
      'below-path_other': '{{count, number}}\u00a0more targets below path',
      'late-projects_one': '{{count, number}}\u00a0more late project',
      'late-projects_other': '{{count, number}}\u00a0more late projects',
    },
    fewer: {
      'overdue-tasks_one': '{{count, number}}\u00a0overdue task fewer',
      'overdue-tasks_other': '{{count, number}}\u00a0overdue tasks fewer',
      'below-path_one': '{{count, number}}\u00a0target below path fewer',
      'below-path_other': '{{count, number}}\u00a0targets below path fewer',
      'late-projects_one': '{{count, number}}\u00a0late project fewer',
      'late-projects_other': '{{count, number}}\u00a0late projects fewer',
    },
    label: {
      'overdue-tasks': 'Overdue tasks',
      'below-path': 'Targets below path',
      'late-projects': 'Late projects',
      disbursement: 'Payments against plan',
      'due-soon': 'Due within {{days}}\u00a0days',
      'severe-floods': 'Severely flooded',
    },
    of: 'of <of/>\u00a0{{unit}}',
    unit: {
      'overdue-tasks_one': 'task',
      'overdue-tasks_other': 'tasks',
      'below-path_one': 'target',
      'below-path_other': 'targets',
      'late-projects_one': 'project',
      'late-projects_other': 'projects',
      disbursement_other: '%\u00a0points',
      'due-soon_one': 'task',
      'due-soon_other': 'tasks',
      'severe-floods_one': 'spot',
      'severe-floods_other': 'spots',
    },
    missing: {
      'overdue-tasks': 'No task has been assigned yet.',
      'below-path': 'There are no targets yet.',
      'late-projects': 'No project is being followed yet.',
      disbursement: 'No payment reported this year yet.',
      'due-soon': 'No task has been assigned yet.',
      'severe-floods': 'No flood spot is being watched yet.',
    },
    noChange: 'nothing earlier to compare with',
    leftOut_one: '<leftOut/>\u00a0project missing',
    leftOut_other: '<leftOut/>\u00a0projects missing',
    change: {
      count: {
        worse: '<strong>up {{change}}</strong>, from <then/>',
        better: 'down {{change}}, from <then/>',
        same: 'unchanged at <then/>',
      },
      reading: {
        worse: '<strong>up {{change}}</strong>, from <then/> at {{time}}',
        better: 'down {{change}}, from <then/> at {{time}}',
        same: 'unchanged since {{time}} at <then/>',
      },
      points: {
        worse: '<strong>{{change}} further short</strong>, from <then/>',
        better: '{{change}} less short, from <then/>',
        same: 'unchanged at <then/>',
      },
    },
  },
}
