import type { Decision, DecisionsFile } from '../../src/contract/decisions'
import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import { stepAt, type Steps } from '../history'

interface DecisionRow extends Omit<Decision, 'state'> {
  states: Steps<Decision['state']>
}

function asked(
  id: string,
  title: string,
  proposal: string,
  askedByUnitId: string,
  ownerId: string,
  due: string,
  decisionLevel: Decision['decisionLevel'],
  states: DecisionRow['states'],
  links: Partial<Pick<Decision, 'indicatorId' | 'projectId' | 'hotspotId'>> = {},
): DecisionRow {
  return {
    id,
    title,
    proposal,
    askedByUnitId,
    ownerId,
    due,
    decisionLevel,
    indicatorId: null,
    projectId: null,
    hotspotId: null,
    ...links,
    states,
  }
}

const decisionRows: readonly DecisionRow[] = [
  asked(
    'XQ01',
    'Chủ trương gia hạn dự án Trường THCS Đông Hương',
    'Gia hạn bàn giao đến 10/03/2027 do bổ sung thiết kế phòng cháy.',
    'bqlda',
    'bqlda-giam-doc',
    '2026-09-30',
    'ward',
    [
      ['2026-09-15', 'asked'],
      ['2026-09-23', 'decided'],
    ],
    { projectId: 'DA04' },
  ),
  asked(
    'XQ02',
    'Bổ sung vốn nạo vét các điểm ngập trung tâm',
    'Bổ sung 2,4 tỷ đồng từ dự phòng ngân sách phường.',
    'ktht',
    'ktht-truong',
    '2026-10-31',
    'ward',
    [
      ['2026-10-14', 'asked'],
      ['2026-10-23', 'decided'],
    ],
    { hotspotId: 'N01' },
  ),
  asked(
    'XQ03',
    'Giá đất cụ thể khu dân cư Đông Hải',
    'Thông qua phương án giá đất cụ thể để chi trả các hộ còn lại.',
    'ktht',
    'ktht-truong',
    '2026-11-30',
    'ward',
    [['2026-10-28', 'asked']],
    { projectId: 'DA05' },
  ),
  asked(
    'XQ04',
    'Cưỡng chế thu hồi đất Đại lộ Lê Lợi đoạn 2',
    'Cho phép ban hành quyết định cưỡng chế nếu vận động đến 15/12 không xong.',
    'ptqd',
    'ptqd-giam-doc',
    '2026-12-15',
    'ward',
    [['2026-11-10', 'asked']],
    { projectId: 'DA01' },
  ),
  asked(
    'XQ05',
    'Kiến nghị tỉnh điều chỉnh ranh giới Đại lộ Lê Lợi',
    'Đề nghị UBND tỉnh trả lời về 2 hộ đề nghị đưa ra ngoài phạm vi.',
    'ktht',
    'pho-chu-tich-kt',
    '2026-12-15',
    'province',
    [['2026-11-12', 'asked']],
    { projectId: 'DA01' },
  ),
  asked(
    'XQ06',
    'Thuê máy bơm di động cho chung cư Đông Phát',
    'Thuê 2 tổ máy đến khi Trạm bơm Đông Vệ vận hành.',
    'bqlda',
    'bqlda-giam-doc',
    '2026-11-28',
    'ward',
    [['2026-11-16', 'asked']],
    { hotspotId: 'N03', projectId: 'DA02' },
  ),
  asked(
    'XQ07',
    'Giao đầu mối số liệu doanh nghiệp ứng dụng công nghệ số',
    'Giao Văn phòng HĐND và UBND tổng hợp, công bố từ quý I/2027.',
    'ktht',
    'ktht-truong',
    '2026-12-20',
    'ward',
    [['2026-11-17', 'asked']],
    { indicatorId: 'CT18' },
  ),
  asked(
    'XQ08',
    'Đổi tên tuyến phố đi bộ Hàng Than',
    'Chưa đủ hồ sơ lấy ý kiến nhân dân.',
    'vhxh',
    'vhxh-truong',
    '2026-11-30',
    'province',
    [
      ['2026-10-20', 'asked'],
      ['2026-11-04', 'withdrawn'],
    ],
    { projectId: 'DA36' },
  ),
]

/** `decisions.json`: what had been asked of the meeting by the snapshot's day. */
export function buildDecisions(entry: SnapshotEntry): DecisionsFile {
  return {
    version: 1,
    snapshot: entry.id,
    items: decisionRows.flatMap(({ states, ...same }) => {
      const state = stepAt(states, entry.asOf, null)
      return state ? [{ ...same, state }] : []
    }),
  }
}
