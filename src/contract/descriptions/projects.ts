import {
  clearanceHouseholdsSchema,
  clearanceLandSchema,
  clearanceReportSchema,
  clearanceSchema,
  compensationSchema,
} from '../clearance'
import { exactEdge } from '../edge'
import {
  budgetSchema,
  disbursementPointSchema,
  investmentDecisionSchema,
  milestoneSchema,
  obstacleSchema,
  progressPointSchema,
  projectLocationSchema,
  projectSchema,
  projectsResource,
  stalledSchema,
} from '../projects'
import { describeObject, describeValue, type Component } from './component'
import { fileFields } from './values'

const households = {
  handedOver: 'Households that have handed over their land.',
  paidNotHandedOver: 'Households that are paid but have not handed over.',
  unpaid: 'Households that are not paid yet.',
  proposedOut: 'Households that are proposed to be left out.',
} as const

export const projectComponents = {
  ProjectsFile: describeObject(projectsResource.build(exactEdge), 'Projects of the ward.', {
    ...fileFields,
    items: 'The projects.',
  }),
  Project: describeObject(projectSchema, 'A project with its time, money, works and land.', {
    id: 'Its id.',
    code: 'What it is numbered by on paper.',
    name: 'Its name, as the decision writes it.',
    shortName:
      'A name of at most 34 characters for narrow places; without it the name is shortened on screen.',
    category: 'What is built.',
    decision: 'The decision that approved it. null: not approved yet.',
    investor: 'Who invests (chủ đầu tư).',
    leadUnitId: 'Id of the unit (`units`) that leads it for the ward.',
    ownerId: 'Id of the person (`people`) who answers for it. null: nobody is named.',
    areaIds: 'Ids of the areas (`areas`) that it lies in.',
    location: 'Where it lies. null: not placed on the map.',
    budget: 'Its money.',
    disbursement:
      'Payments in time order, running totals within a year: each January starts from zero. A plan of the year is its last `planned`.',
    milestones:
      'Its steps. The closing one is the last of stage `handover`, else the one planned last; it decides the slip.',
    physicalProgress: 'Share of the works done since the start, in time order.',
    clearance: 'Site clearance. null: the project needs none.',
    stalled:
      'What holds up a project that has long stood still; it then stands apart from the counts. null: not stalled.',
    obstacles: 'What stands in its way, resolved ones included.',
    state:
      'Where it stands. A `suspended` project stands apart from the counts; `completed` is done.',
    solutionIds: 'Ids of the solutions that it serves. Empty: outside the programme.',
    indicatorIds: 'Ids of the indicators that it moves.',
    sourceId: 'Id of the source (`sources`) of its figures.',
  }),
  InvestmentDecision: describeObject(investmentDecisionSchema, 'A decision on investment.', {
    number: 'Its number, such as `1563/QĐ-UBND`.',
    date: 'Its day.',
  }),
  ProjectLocation: describeValue(
    projectLocationSchema,
    'A point, a line (a road) or a polygon (a site).',
  ),
  Budget: describeObject(budgetSchema, 'The money of a project.', {
    total: 'Total investment in đồng.',
    fundedBy: 'Where the money comes from, such as `Ngân sách tỉnh`.',
  }),
  DisbursementPoint: describeObject(
    disbursementPointSchema,
    'Payments up to the end of a period, since 1 January of its year.',
    {
      period: 'A month, a quarter or a year.',
      planned: 'Planned payments in đồng.',
      actual:
        'Payments made, in đồng; of a running period those so far. null: not reported, which is never taken for zero.',
    },
  ),
  ProgressPoint: describeObject(progressPointSchema, 'Works up to the end of a period.', {
    period: 'A month, a quarter or a year.',
    planned: 'Planned share of the works, in per cent.',
    actual:
      'Share of the works done, in per cent. null: not reported, which is never taken for zero.',
  }),
  Milestone: describeObject(milestoneSchema, 'A step of a project.', {
    id: 'Its id, unique in its project.',
    name: 'Its name.',
    stage: 'Preparation, site clearance, construction or handover.',
    plannedStart: 'Planned first day.',
    plannedEnd: 'Planned last day, as first approved; it never changes.',
    extendedEnd: 'Last day after an approved extension. null: not extended.',
    forecastEnd: 'Last day as the lead unit expects it now. null: no forecast.',
    actualStart: 'First day in fact. null: not begun, or not reported.',
    actualEnd: 'Last day in fact. null: not finished.',
  }),
  Clearance: describeObject(clearanceSchema, 'Site clearance of a project.', {
    land: 'The land.',
    households: 'The households.',
    compensation: 'The money.',
    reportedOn: 'The day of these figures.',
    sourceId: 'Id of the source (`sources`) of these figures.',
    history: 'Earlier reports in time order, all before `reportedOn`.',
  }),
  ClearanceLand: describeObject(clearanceLandSchema, 'Land to be cleared, in hectares.', {
    total: 'All of it, in hectares.',
    handedOver: 'Handed over, in hectares; at most `total`.',
  }),
  ClearanceHouseholds: describeObject(
    clearanceHouseholdsSchema,
    'Households on the land, by number only. The four groups add up to the total.',
    { total: 'All of them.', ...households },
  ),
  Compensation: describeObject(compensationSchema, 'Compensation.', {
    approved: 'Approved, in đồng.',
    paid: 'Paid, in đồng.',
  }),
  ClearanceReport: describeObject(clearanceReportSchema, 'An earlier report on clearance.', {
    date: 'The day of its figures.',
    landHandedOver: 'Land handed over, in hectares.',
    ...households,
  }),
  Stalled: describeObject(stalledSchema, 'What holds up a project that has long stood still.', {
    since: 'The day since which it stands still.',
    conclusion77:
      'Whether it falls under Conclusion 77-KL/TW and its resolutions: only projects stuck after an inspection conclusion or a judgment do.',
    cause: 'What it is stuck on.',
    step: 'How far its removal has come, from `review` to `restarted` or `revoked`.',
    decisionLevel: 'Who can decide on it.',
    due: 'The day by which it must be settled. null: no day is set.',
  }),
  Obstacle: describeObject(obstacleSchema, 'What stands in the way of a project.', {
    id: 'Its id, unique in its project.',
    label: 'What it is, in at most 32 characters.',
    description: 'What it is, in full. Names no citizen, house or plot.',
    since: 'The day since which it has stood.',
    proposal: 'What is proposed to remove it.',
    decisionLevel: 'Who can decide on it.',
    leadUnitId: 'Id of the unit (`units`) that must remove it. null: none is named.',
    ownerId: 'Id of the person (`people`) who must remove it. null: nobody is named.',
    due: 'The day by which it must be removed. null: no day is set.',
    resolvedAt: 'The day on which it was removed. null: it still stands.',
  }),
} satisfies Record<string, Component>
