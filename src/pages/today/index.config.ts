/** The H5 frame has no pull of its own that suits a page with sticky bars; there the page reads again when it is shown. */
export default definePageConfig({
  navigationBarTitleText: '今天',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
