export default { usingComponents: {}, component: true }
