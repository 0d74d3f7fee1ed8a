/** WeChat asks for this file; the bar itself is drawn by `Page`, the same on both targets. */
export default function CustomTabBar() {
  return null
}
