import { exactEdge } from '../edge'
import {
  actualPointSchema,
  indicatorSchema,
  indicatorsResource,
  otherPlanSchema,
  planPointSchema,
} from '../indicators'
import {
  expectedCountsSchema,
  programmeBranchSchema,
  programmeResource,
  resolutionSchema,
  solutionSchema,
} from '../programme'
import { describeObject, type Component } from './component'
import { fileFields } from './values'

const shortName =
  'A name of at most 34 characters for narrow places; without it the name is shortened on screen.'

export const programmeAndIndicatorsComponents = {
  Programme: describeObject(
    programmeResource.build(exactEdge),
    "The Party congress's resolution: key tasks, breakthroughs and solutions.",
    {
      ...fileFields,
      resolution: 'The document.',
      expected: 'How many of each the resolution has; another number is listed as odd.',
      keyTasks: 'The key tasks (nhiệm vụ trọng tâm).',
      breakthroughs: 'The breakthroughs (khâu đột phá).',
      solutions: 'The solutions (giải pháp chủ yếu).',
    },
  ),
  Resolution: describeObject(resolutionSchema, 'The document of the resolution.', {
    number: 'Its number, such as `01-NQ/ĐH`.',
    title: 'Its title.',
    date: 'Its day.',
  }),
  ExpectedCounts: describeObject(expectedCountsSchema, 'How many of each the resolution has.', {
    targets: 'Number of indicators whose `scopes` hold `resolution`.',
    keyTasks: 'Number of key tasks.',
    breakthroughs: 'Number of breakthroughs.',
    solutions: 'Number of solutions.',
  }),
  ProgrammeBranch: describeObject(programmeBranchSchema, 'A key task or a breakthrough.', {
    id: 'Its id; no key task has the id of a breakthrough.',
    code: 'What it is numbered by on paper, such as `NV1`.',
    name: 'Its name.',
    leadUnitId: 'Id of the unit (`units`) that leads it.',
  }),
  Solution: describeObject(solutionSchema, 'A solution of the resolution.', {
    id: 'Its id.',
    code: 'What it is numbered by on paper, such as `GP12`.',
    name: 'Its name.',
    parentId: 'Id of the key task or breakthrough that it serves.',
    leadUnitId: 'Id of the unit (`units`) that leads it.',
    ownerId: 'Id of the person (`people`) who answers for it. null: nobody is named.',
  }),
  IndicatorsFile: describeObject(
    indicatorsResource.build(exactEdge),
    'Indicators with what was planned and what came about.',
    { ...fileFields, items: 'The indicators, in the order in which the ward lists them.' },
  ),
  Indicator: describeObject(
    indicatorSchema,
    'An indicator (chỉ tiêu). One indicator can be a target of the resolution and a figure of the service centre.',
    {
      id: 'Its id.',
      code: 'What it is numbered by on paper, such as `CT07`.',
      name: 'Its name, as the resolution or plan writes it.',
      shortName,
      category: 'What it is about.',
      scopes:
        'Where it counts, one or more: a target of the resolution, the plan of the year, one of the five digital fields, a figure of the public service centre, a part of the Decision 766 score, urban order.',
      field: 'Which of the five digital fields. Present where `scopes` holds `digital`.',
      part: 'Which figure of the service centre (`received`, `on-time`, `online`, `online-payment`, `digitised`, `satisfaction`), or which part of the Decision 766 score (`transparency`, `progress`, `digitised`, `online`, `satisfaction`). Present where `scopes` holds `service-centre` or `service-score`.',
      unit: 'Unit of all its values as it is shown, such as `%`, `doanh nghiệp`, `tỷ đồng`.',
      unitShort: 'A shorter unit for narrow places, such as `DN`.',
      decimals:
        'Number of decimals of its values. Actual and due are rounded to it before they are compared.',
      direction: 'Which side of the goal is good. null: neither; it is shown without a status.',
      measure:
        '`level`: stands by itself. `term-total`: adds up over the term, reported as a running total. `year-total`: starts anew each January, reported as a running total. `yearly-average`: the mean of the yearly values over the term.',
      frequency: 'How often it is collected.',
      path: '`line`: the plan rises evenly between its points; `step`: it holds until the next.',
      baseline:
        'Where it stood before the term; a `term-total` and a straight path need it. null: not known, and nothing is due before the first plan point.',
      goal: 'What is to be reached, and by the end of which period; for a part of the Decision 766 score, `value` is its maximum. null: no goal, so no status.',
      plan: 'What is to be reached on the way, in time order; running totals where the measure is a total. Empty: no plan.',
      actual: 'What came about, in time order; running totals where the measure is a total.',
      otherPlans: 'Plans of others that reports quote beside it; they never decide the status.',
      leadUnitId: 'Id of the unit (`units`) that leads it.',
      ownerId: 'Id of the person (`people`) who answers for it. null: nobody is named.',
      solutionIds: 'Ids of the solutions that it measures. Empty: outside the programme.',
      sourceId: 'Id of the source (`sources`) of its figures.',
      note: 'What a reader must know about its figures.',
    },
  ),
  PlanPoint: describeObject(planPointSchema, 'A planned value.', {
    period: 'The period at whose end it stands.',
    value: "The value, in the indicator's unit.",
  }),
  ActualPoint: describeObject(actualPointSchema, 'A reported value.', {
    period: 'The period at whose end it stands; of a running period it is the figure so far.',
    value: "The value, in the indicator's unit. null: not reported, which is never taken for zero.",
    estimated: 'Present and true: an estimate before closing (ước thực hiện).',
  }),
  OtherPlan: describeObject(otherPlanSchema, 'A second plan that reports quote.', {
    by: 'Who set it.',
    name: 'What it is called.',
    points:
      "Its yearly points in time order, in the indicator's unit; the per cent is of the whole year's point.",
  }),
} satisfies Record<string, Component>
