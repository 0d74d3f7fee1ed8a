import type { Brand } from './brand'

/** Credits 学分 in hundredths: 2 学分 = 200. Always an integer. */
export type Credits = Brand<number, 'Credits'>
/** Training hours 学时 in hundredths: 1.5 学时 = 150. Always an integer. */
export type Hours = Brand<number, 'Hours'>
/** Points 分 of a rubric, in hundredths. */
export type Points = Brand<number, 'Points'>
/** Whole minutes. */
export type Minutes = Brand<number, 'Minutes'>

const hundredths = (value: number): number => Math.round(value * 100)
export const credits = (value: number): Credits => hundredths(value) as Credits
export const hours = (value: number): Hours => hundredths(value) as Hours
export const points = (value: number): Points => hundredths(value) as Points
export const minutes = (value: number): Minutes => Math.trunc(value) as Minutes

/** `250` → `'2.5'`, `200` → `'2'`: what people read. */
export const formatHundredths = (value: number): string => String(value / 100)
