/** An answer that compresses itself on its way, as static hosts do with text. */

import { ServerResponse } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { BrotliCompress, Gzip } from 'node:zlib';
import { acceptedEncoding } from './accepted-encoding.ts';
import type { Encoding } from './accepted-encoding.ts';

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** Bytes below which compression saves nothing worth the work. */
const WORTH_IT = 1024;
/** Effort of 11 for Brotli, of 9 for gzip, as hosts compress what they do not keep compressed. */
const EFFORT = 5;
const TEXT = /^text\/|javascript|json|xml/i;

/**
 * Compresses whole texts of 1 KB and more by what the request accepts; parts of a
 * file, answers without a body and what is compressed already pass as they are.
 *
 * Takes bytes or text in UTF-8, from a stream or by `end`; calls nothing back.
 */
export class CompressedResponse<
  Request extends IncomingMessage = IncomingMessage,
> extends ServerResponse<Request> {
  private encoder: BrotliCompress | Gzip | undefined;

  override writeHead(status: number, reason?: string | Headers, more?: Headers): this {
    const headers = typeof reason === 'object' ? reason : more;
    for (const [name, value] of Object.entries(headers ?? {}))
      if (value !== undefined) this.setHeader(name, value);
    if (status === 304 || this.isText()) this.appendHeader('Vary', 'Accept-Encoding');
    const encoding = this.isWorthIt(status) ? this.asked() : undefined;
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

  private isText(): boolean {
    return TEXT.test(String(this.getHeader('Content-Type')));
  }

  private isWorthIt(status: number): boolean {
    const size = Number(this.getHeader('Content-Length') ?? WORTH_IT);
    const isWhole = status !== 206 && status !== 304;
    return isWhole && this.isText() && size >= WORTH_IT && !this.hasHeader('Content-Encoding');
  }

  private asked(): Encoding | undefined {
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
    // The file waits for the encoder, the encoder for the network.
    encoder.on('drain', () => this.emit('drain'));
    this.on('drain', () => encoder.resume());
    this.on('close', () => encoder.destroy());
    this.encoder = encoder;
  }
}
