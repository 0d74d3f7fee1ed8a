const nutui = '@nutui/nutui-react-taro'
const folder = (name) => `${nutui}/dist/es/packages/${name.toLowerCase()}`

/** Loads only the interface components that are used: the whole library would not fit the main package. */
const importByNeed = [
  'import',
  {
    libraryName: nutui,
    style: 'css',
    camel2DashComponentName: false,
    customName: folder,
    customStyleName: (name) => `${folder(name)}/style/css`,
  },
  'nutui',
]

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]],
  plugins: [importByNeed],
}
