/** Lists of numbers, one after the other in one array: list i runs from `starts[i]` to `starts[i + 1]`. */
export interface NumberLists {
  readonly starts: Uint32Array
  readonly members: Uint32Array
}

/** Packs lists of numbers. O(numbers). */
export function packLists(lists: readonly (readonly number[])[]): NumberLists {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] as number) + list.length
  })
  const members = new Uint32Array(starts[lists.length] as number)
  lists.forEach((list, index) => {
    members.set(list, starts[index])
  })
  return { starts, members }
}

/** Turns lists of numbers below `size` round: list n of the result names the lists that hold n, in their order. O(numbers + size). */
export function holdersOf({ starts, members }: NumberLists, size: number): NumberLists {
  const ends = new Uint32Array(size + 1)
  for (const member of members) ends[member + 1] = (ends[member + 1] as number) + 1
  for (let member = 0; member < size; member++)
    ends[member + 1] = (ends[member + 1] as number) + (ends[member] as number)
  const holders = { starts: ends.slice(), members: new Uint32Array(members.length) }
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) {
      const member = members[at] as number
      const place = ends[member] as number
      ends[member] = place + 1
      holders.members[place] = list
    }
  }
  return holders
}
