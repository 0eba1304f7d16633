/** A response that is compressed while it is sent, as static hosts do with text and WebAssembly. */

import { ServerResponse } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { BrotliCompress, Gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip';
type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** Bytes below which compression saves too little. */
const LEAST_BYTES = 1024;
/** Quality for Brotli (at most 11) and level for gzip (at most 9), as hosts use when they compress on the fly. */
const EFFORT = 5;
const SMALLER_PACKED = /^text\/|javascript|json|xml|wasm/i;

/**
 * Compresses complete bodies of text or WebAssembly of 1 KB or more with an encoding that the request
 * accepts. Ranges, responses without a body and compressed files are sent unchanged.
 *
 * `write` and `end` take bytes or UTF-8 text and ignore callbacks.
 */
export class CompressedResponse<
  Request extends IncomingMessage = IncomingMessage,
> extends ServerResponse<Request> {
  private encoder: BrotliCompress | Gzip | undefined;

  override writeHead(status: number, reason?: string | Headers, more?: Headers): this {
    const headers = typeof reason === 'object' ? reason : more;
    for (const [name, value] of Object.entries(headers ?? {}))
      if (value !== undefined) this.setHeader(name, value);
    if (status === 304 || this.isSmallerPacked()) this.appendHeader('Vary', 'Accept-Encoding');
    const encoding = this.isCompressible(status) ? this.accepted() : undefined;
    if (encoding) this.compress(encoding);
    return super.writeHead(status);
  }

  override write(chunk: string | Uint8Array): boolean {
    if (!this.headersSent) this.writeHead(this.statusCode);
    return this.encoder ? this.encoder.write(chunk) : super.write(chunk);
  }

  override end(chunk?: unknown): this {
    if (!this.headersSent) this.writeHead(this.statusCode);
    if (this.encoder) this.encoder.end(chunk);
    else super.end(chunk);
    return this;
  }

  private isSmallerPacked(): boolean {
    return SMALLER_PACKED.test(String(this.getHeader('Content-Type')));
  }

  private isCompressible(status: number): boolean {
    const size = Number(this.getHeader('Content-Length') ?? LEAST_BYTES);
    const isComplete = status !== 206 && status !== 304;
    return (
      isComplete &&
      this.isSmallerPacked() &&
      size >= LEAST_BYTES &&
      !this.hasHeader('Content-Encoding')
    );
  }

  private accepted(): Encoding | undefined {
    return acceptedEncoding(this.req.headers['accept-encoding']?.toString());
  }

  private compress(encoding: Encoding): void {
    this.setHeader('Content-Encoding', encoding);
    this.removeHeader('Content-Length');
    if (this.req.method === 'HEAD') return;
    const encoder =
      encoding === 'br'
        ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: EFFORT } })
        : createGzip({ level: EFFORT });
    encoder.on('data', (bytes: Uint8Array) => {
      if (!super.write(bytes)) encoder.pause();
    });
    encoder.on('end', () => super.end());
    // Back pressure: the file waits for the encoder, and the encoder for the network.
    encoder.on('drain', () => this.emit('drain'));
    this.on('drain', () => encoder.resume());
    this.on('close', () => encoder.destroy());
    this.encoder = encoder;
  }
}

/**
 * The compression to which `header` (Accept-Encoding, RFC 9110, section 12.5.3) gives the higher
 * weight, Brotli if both are equal; undefined if neither is accepted or no compression is preferred.
 */
export function acceptedEncoding(header = ''): Encoding | undefined {
  const weights = new Map(header.toLowerCase().split(',').map(weightOf));
  const weight = (name: Encoding): number => weights.get(name) ?? weights.get('*') ?? 0;
  const best = weight('br') >= weight('gzip') ? 'br' : 'gzip';
  const plain = weights.get('identity') ?? 0;
  return weight(best) > 0 && weight(best) >= plain ? best : undefined;
}

/** "gzip;q=0.5" → ["gzip", 0.5]; a weight that is not a number counts as 0. */
function weightOf(part: string): [name: string, weight: number] {
  const [name = '', ...settings] = part.split(';').map((piece) => piece.trim());
  const weight = settings.find((setting) => setting.startsWith('q='));
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}
