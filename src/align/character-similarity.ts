import type { CharacterGrams } from './character-grams.ts'
import { emptyMatrix, type Matrix } from './matrix.ts'
import { holdersOf, valuesAt } from './number-lists.ts'

/**
 * Cosine of TF-IDF vectors of character 3-, 4- and 5-grams, for every pair of statements, in [0, 1].
 *
 * Sublinear term frequency, smoothed inverse document frequency over both articles. O(grams + shared grams).
 */
export function characterSimilarity(rows: CharacterGrams, columns: CharacterGrams): Matrix {
  const [rowCount, columnCount] = [rows.starts.length - 1, columns.starts.length - 1]
  const rarity = rarityByGram(rows, columns)
  const rowWeights = unitWeights(rows, rarity)
  const holders = holdersOf(columns, columns.size)
  const heldWeights = valuesAt(unitWeights(columns, rarity), holders.places)
  const similarity = emptyMatrix(rowCount, columnCount)
  for (let row = 0; row < rowCount; row++) {
    const products = similarity.values.subarray(row * columnCount, (row + 1) * columnCount)
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
      const gram = rows.members[at] as number
      const weight = rowWeights[at] as number
      const end = holders.starts[gram + 1] as number
      for (let held = holders.starts[gram] as number; held < end; held++) {
        const column = holders.members[held] as number
        products[column] = (products[column] as number) + weight * (heldWeights[held] as number)
      }
    }
  }
  return similarity
}

function rarityByGram(rows: CharacterGrams, columns: CharacterGrams): Float64Array {
  const statements = rows.starts.length + columns.starts.length - 2
  const frequency = new Uint32Array(rows.size)
  for (const { members } of [rows, columns]) {
    for (const gram of members) frequency[gram] = (frequency[gram] as number) + 1
  }
  const byFrequency = new Float64Array(statements + 1)
  for (let count = 0; count <= statements; count++) byFrequency[count] = Math.log((1 + statements) / (1 + count)) + 1
  return valuesAt(byFrequency, frequency)
}

/** Weights of all grams, whose squares sum to 1 in each statement. */
function unitWeights({ starts, members, weights }: CharacterGrams, rarity: Float64Array): Float64Array {
  const scaled = valuesAt(rarity, members)
  for (let at = 0; at < scaled.length; at++) scaled[at] = (weights[at] as number) * (scaled[at] as number)
  for (let statement = 0; statement + 1 < starts.length; statement++) {
    const own = scaled.subarray(starts[statement], starts[statement + 1])
    let squares = 0
    for (const weight of own) squares += weight * weight
    const length = Math.sqrt(squares)
    for (let at = 0; at < own.length; at++) own[at] = (own[at] as number) / length
  }
  return scaled
}
