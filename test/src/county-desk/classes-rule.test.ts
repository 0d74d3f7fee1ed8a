import { problemsOf, ruleOf, toldAtFirst } from '@/src/packages/county-desk/pages/classes/told-rule'

const printed = { cap: 90, soloFrom: 50, document: '浙江省方案', clause: '三（五）' }

describe('the rule that a cohort begins with', () => {
  it('is the programme’s, and may only be made tighter', () => {
    const first = toldAtFirst({ printed })
    expect(ruleOf({ printed }, first)).toEqual({ cap: 90, soloFrom: 50 })
    expect(ruleOf({ printed }, { ...first, cap: '60' })).toEqual({ cap: 60, soloFrom: 50 })
    expect(problemsOf({ printed }, { ...first, cap: '91' })).toEqual({ cap: '方案规定不超过 90' })
    expect(ruleOf({ printed }, { ...first, cap: '91' })).toBeUndefined()
  })

  it('is the county’s own where the programme has none, and nothing is supposed', () => {
    const first = toldAtFirst({})
    expect(first).toEqual({ cap: '', soloFrom: '' })
    expect(problemsOf({}, first)).toEqual({})
    expect(ruleOf({}, first)).toBeUndefined()
    expect(ruleOf({}, { cap: '100', soloFrom: '60' })).toEqual({ cap: 100, soloFrom: 60 })
    expect(problemsOf({}, { cap: '1', soloFrom: '六' })).toEqual({
      cap: '请填 2 到 500 的整数',
      soloFrom: '请填 2 到 500 的整数',
    })
  })
})
