export const libraryPages = {
  library: '/packages/trainee/pages/library/index',
  bring: '/packages/trainee/pages/bring-resource/index',
  school: '/packages/school-desk/pages/library/index',
  county: '/packages/county-desk/pages/library/index',
  resource: (id: string) => `/packages/trainee/pages/resource/index?resource=${id}`,
} as const
