import { describe, expect, it } from 'vitest'
import { foldMarks, matchesSearch, safeHref, shorten } from '../../src/lib/text'

describe('foldMarks', () => {
  it('takes off Vietnamese marks, đ included', () => {
    expect(foldMarks('Ngập úng Đường')).toBe('ngap ung duong')
    expect(foldMarks('ĐẶNG Thị Ưỡn Ễ')).toBe('dang thi uon e')
  })

  it('treats composed and decomposed letters alike', () => {
    expect(foldMarks('Đông Vệ'.normalize('NFD'))).toBe('dong ve')
    expect(foldMarks('Đông Vệ'.normalize('NFC'))).toBe('dong ve')
  })
})

describe('matchesSearch', () => {
  it('finds every word in any order and any of the texts', () => {
    expect(matchesSearch('ngap ung', 'Điểm ngập úng Lê Lợi')).toBe(true)
    expect(matchesSearch('lợi NGẬP', 'Điểm ngập úng', 'Lê Lợi')).toBe(true)
    expect(matchesSearch('ngap han', 'Điểm ngập úng Lê Lợi')).toBe(false)
  })

  it('does not find a word across two texts', () => {
    expect(matchesSearch('unglê', 'ngập úng', 'Lê Lợi')).toBe(false)
  })

  it('finds everything for an empty search and passes over missing texts', () => {
    expect(matchesSearch('   ', null)).toBe(true)
    expect(matchesSearch('a', null)).toBe(false)
  })
})

describe('shorten', () => {
  it('leaves what fits', () => {
    expect(shorten('Lê Lợi', 6)).toBe('Lê Lợi')
    expect(shorten('Đông Vệ'.normalize('NFD'), 7)).toBe('Đông Vệ'.normalize('NFD'))
  })

  it('cuts after a whole word and ends with one character', () => {
    expect(shorten('Cống thoát nước Phan Chu Trinh', 20)).toBe('Cống thoát nước…')
    expect(shorten('Cống thoát nước Phan Chu Trinh', 16)).toBe('Cống thoát nước…')
    expect(shorten('Cống thoát nước Phan Chu Trinh', 15)).toBe('Cống thoát…')
    expect(shorten('Khu đô thị – giai đoạn 2', 13)).toBe('Khu đô thị…')
  })

  it('cuts inside one long word without splitting a letter', () => {
    expect(shorten('abcdefghij', 5)).toBe('abcd…')
    expect(shorten('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2)).toBe('👩‍👩‍👧…')
  })
})

describe('safeHref', () => {
  it('lets only web addresses through', () => {
    expect(safeHref('https://thanhhoa.gov.vn/a?b=1')).toBe('https://thanhhoa.gov.vn/a?b=1')
    expect(safeHref('javascript:alert(1)')).toBeNull()
    expect(safeHref('data:text/html,x')).toBeNull()
    expect(safeHref('not an address')).toBeNull()
  })
})
