type Section = Uint8Array | Int8Array | Uint16Array | Uint32Array

/** Packs arrays for `sectionReader` of src/language/word-data.ts: each with its length in bytes before it, padded to 4 bytes. */
export function packSections(sections: readonly Section[]): Uint8Array {
  return Buffer.concat(
    sections.flatMap(({ buffer, byteOffset, byteLength }) => {
      const length = Buffer.alloc(4)
      length.writeUInt32LE(byteLength)
      return [length, Buffer.from(buffer, byteOffset, byteLength), Buffer.alloc((4 - (byteLength % 4)) % 4)]
    }),
  )
}
