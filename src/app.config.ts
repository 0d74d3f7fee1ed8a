/** Every page of the app; a role is a subpackage, so a trainee never downloads the county's desk. */
export default defineAppConfig({
  pages: [
    'pages/today/index',
    'pages/learning/index',
    'pages/desk/index',
    'pages/me/index',
    'pages/bind/index',
    'pages/check-in/index',
    'pages/typed-code/index',
    'pages/sign-in/index',
  ],
  subPackages: [
    {
      root: 'packages/trainee',
      pages: ['pages/credit/index', 'pages/training-logs/index', 'pages/training-log/index'],
    },
    {
      root: 'packages/county-desk',
      pages: [
        'pages/home/index',
        'pages/import/index',
        'pages/schools/index',
        'pages/school/index',
        'pages/people/index',
        'pages/invitations/index',
        'pages/groups/index',
      ],
    },
    { root: 'packages/leader-desk', pages: ['pages/logs/index', 'pages/log/index'] },
    { root: 'packages/school-desk', pages: ['pages/people/index', 'pages/requests/index'] },
    {
      root: 'packages/trainer-desk',
      pages: [
        'pages/sessions/index',
        'pages/session-edit/index',
        'pages/session/index',
        'pages/session-code/index',
        'pages/attendance/index',
        'pages/take-roll/index',
        'pages/roll/index',
        'pages/requests/index',
      ],
    },
  ],
  tabBar: {
    custom: true,
    color: '#57534b',
    selectedColor: '#1a5f7a',
    backgroundColor: '#ffffff',
    list: [
      { pagePath: 'pages/today/index', text: '今天' },
      { pagePath: 'pages/learning/index', text: '研修' },
      { pagePath: 'pages/desk/index', text: '工作台' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '研修随行',
    navigationBarTextStyle: '@navText' as 'black',
    backgroundColor: '@page',
    backgroundTextStyle: '@pullText' as 'dark',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
})
