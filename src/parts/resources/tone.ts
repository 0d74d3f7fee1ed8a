import type { ResourceState } from '@/domain/library'
import type { Tone } from '../../components/tag'

const TONES: Readonly<Record<ResourceState, Tone>> = {
  asked: 'due',
  kept: 'ok',
  proposed: 'running',
  selected: 'ok',
  declined: 'plain',
  withdrawn: 'plain',
}
export const toneOf = (state: ResourceState): Tone => TONES[state]
