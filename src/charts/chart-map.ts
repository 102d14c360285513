interface MapPolygon {
  type: 'Polygon'
  /** Closed rings of `[longitude, latitude]`. */
  coordinates: [number, number][][]
}

interface MapMultiPolygon {
  type: 'MultiPolygon'
  coordinates: [number, number][][][]
}

export type MapGeometry = MapPolygon | MapMultiPolygon

/** Land for a `geo` component. Its option names it; the chart that draws it is given the whole. */
export interface ChartMap {
  /** The same name means the same land. */
  name: string
  land: {
    type: 'FeatureCollection'
    features: { type: 'Feature'; geometry: MapGeometry; properties: { name: string } }[]
  }
}
