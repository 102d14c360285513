import type { Clearance } from '../../src/contract/clearance'

/** Site clearance with one report, on 20/11/2026; the rest of the households is unpaid. */
export const makeClearance = (
  total: number,
  handedOver: number,
  given: Partial<Clearance> = {},
): Clearance => ({
  land: { total: 1.51, handedOver: 1.38 },
  households: {
    total,
    handedOver,
    paidNotHandedOver: 0,
    unpaid: total - handedOver,
    proposedOut: 0,
  },
  compensation: { approved: 1, paid: 0 },
  reportedOn: '2026-11-20',
  sourceId: 'ng-01',
  history: [],
  ...given,
})
