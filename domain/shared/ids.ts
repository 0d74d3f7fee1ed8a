import type { Brand } from './brand'

/** Administrative code of a county (GB/T 2260, six digits); every document carries it. */
export type CountyId = Brand<string, 'CountyId'>
/** 32 hex characters, derived from the keyed hash of an identity document, so that every import finds the same person. */
export type PersonId = Brand<string, 'PersonId'>
/** School code as the county's register has it. */
export type SchoolId = Brand<string, 'SchoolId'>
/** 10 hex characters: the five random bytes that K1 signs. */
export type SessionId = Brand<string, 'SessionId'>
/** Group of trainees: a workshop 工作坊 or a training class 班级. */
export type GroupId = Brand<string, 'GroupId'>
/** A WeChat account in this mini-program (openid); never leaves the server. */
export type AccountId = Brand<string, 'AccountId'>
