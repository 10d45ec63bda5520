/** Bytes as letters, and unpacking that stops at its limit whatever the packed data claims of itself. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { fromBase64, gunzipWithin, startsWith, toBase64, unpackWithin } from '../../src/core';

it('makes letters of any bytes as Node does, and the bytes of the letters', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  }));
});

it('knows how bytes begin, by numbers or letters', () => {
  expect([startsWith(Uint8Array.of(0x50, 0x4b, 3), 'PK'), startsWith(Uint8Array.of(0x50), 'PK'), startsWith(Uint8Array.of(1, 2), [1]), startsWith(new Uint8Array(), [])]).toEqual([true, false, true, true]);
});

describe('unpacking within a limit', () => {
  it('gives what was packed, and nothing when that is one byte too many', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 50_000 }), (bytes) => {
      expect(gunzipWithin(gzipSync(bytes), bytes.length)).toEqual(bytes);
      expect(gunzipWithin(gzipSync(bytes), bytes.length - 1)).toBeUndefined();
    }), { numRuns: 50 });
  });

  it('does not believe the size at the end of gzip', () => {
    const packed = gzipSync(Buffer.alloc(5_000_000));
    packed.writeUInt32LE(10, packed.length - 4);
    expect(gunzipWithin(packed, 1_000_000)).toBeUndefined();
  });

  it('stops soon after the limit', () => {
    let seen = 0;
    expect(unpackWithin(deflateRawSync(Buffer.alloc(50_000_000)), 'deflate', 1_000_000, (piece) => { seen += piece.length; })).toBe(false);
    expect(seen).toBeLessThanOrEqual(1_000_000);
  });

  it.each([['broken off', gzipSync(Buffer.from('hallo '.repeat(1_000))).subarray(0, 30)], ['empty', new Uint8Array()]])('tells damage: %s', (_, packed) => {
    expect(() => gunzipWithin(packed, 1_000_000)).toThrow();
  });
});
