/**
 * As much of XMLHttpRequest as the Direct Line client asks for, over fetch, so that the client runs outside a browser.
 */
export class FetchXhr {
  readyState = 0
  status = 0
  response: unknown = null
  responseText = ''
  responseType = ''
  timeout = 0
  withCredentials = false
  onreadystatechange: ((event: unknown) => void) | undefined
  ontimeout: ((event: unknown) => void) | undefined
  onerror: ((event: unknown) => void) | undefined
  #method = 'GET'
  #url = ''
  readonly #headers = new Headers()
  readonly #abort = new AbortController()

  open(method: string, url: string) {
    this.#method = method
    this.#url = url
  }

  setRequestHeader(name: string, value: string) {
    this.#headers.set(name, value)
  }

  send(body?: string) {
    this.#exchange(body).catch((error) => this.onerror?.(error))
  }

  abort() {
    this.#abort.abort()
  }

  async #exchange(body: string | undefined) {
    const request = { method: this.#method, headers: this.#headers, signal: this.#abort.signal }
    const response = await fetch(this.#url, { ...request, ...(body !== undefined && { body }) })
    this.responseText = await response.text()
    this.response = this.responseType === 'json' ? JSON.parse(this.responseText || 'null') : this.responseText
    this.status = response.status
    this.readyState = 4
    this.onreadystatechange?.({ type: 'readystatechange', target: this })
  }
}
