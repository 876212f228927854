import { createServer, type Server } from 'node:http'
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import express from 'express'
import { listen } from '../../src/commands/port.js'

export interface EchoBot {
  say(text: string): Promise<string>
  stop(): Promise<void>
}

/** The floor: the Bot Framework's adapter over loopback HTTP with a bot that says back what it hears. */
export async function startEchoBot(): Promise<EchoBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
  const bot = new ActivityHandler()
  bot.onMessage(async (context, next) => {
    await context.sendActivity(context.activity.text)
    await next()
  })
  const app = express()
  app.use(express.json())
  app.post('/api/messages', (request, response) =>
    adapter.process(request, response, (context) => bot.run(context)),
  )
  const server = createServer(app)
  const port = await listen(server, { host: '127.0.0.1', port: 0 })
  return { say: (text) => say(port, text), stop: () => close(server) }
}

async function say(port: number, text: string): Promise<string> {
  const activity = {
    type: 'message',
    id: 'message',
    text,
    channelId: 'test',
    from: { id: 'shopper' },
    recipient: { id: 'bot' },
    conversation: { id: 'conversation' },
    serviceUrl: 'http://127.0.0.1/',
    deliveryMode: 'expectReplies', // the reply comes in the answer, not by a call back
  }
  const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(activity),
  })
  if (!answer.ok) throw new Error(`the echo bot answered ${answer.status}`)
  const { activities } = (await answer.json()) as { activities: { text: string }[] }
  return activities[0]?.text ?? ''
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
