/** The pages of the leader's desk, for links between them. */
export const leaderPages = {
  log: (id: string) => `/packages/leader-desk/pages/log/index?log=${encodeURIComponent(id)}`,
} as const
