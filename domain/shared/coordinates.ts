/** WGS-84 is GPS; GCJ-02 is what Chinese maps and `wx.getLocation` may give. Mixing them errs by 475–644 m. */
export type Datum = 'wgs84' | 'gcj02'

export interface Coordinates {
  /** degrees, north positive */
  lat: number
  /** degrees, east positive */
  lng: number
  datum: Datum
}
