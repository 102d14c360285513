import type { UseQueryOptions } from '@tanstack/react-query'
import type { ApiError } from './errors'
import type { LoadedFile } from './read-file'

/** How a file is read through the query cache; every factory in `queries` gives one. */
export type ResourceQuery<Data> = UseQueryOptions<
  LoadedFile<Data>,
  ApiError,
  LoadedFile<Data>,
  readonly string[]
>
