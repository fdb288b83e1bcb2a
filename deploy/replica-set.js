// Run by mongosh: makes the replica set, and the user that Charterboard signs in as. Run again, it changes nothing.
const { MONGO_PASSWORD } = process.env

try {
  rs.status()
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') throw error
  rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] })
}
while (!db.hello().isWritablePrimary) sleep(200)

const charterboard = db.getSiblingDB('charterboard')
const rights = { pwd: MONGO_PASSWORD, roles: [{ role: 'readWrite', db: 'charterboard' }] }
if (charterboard.getUser('charterboard') === null) charterboard.createUser({ user: 'charterboard', ...rights })
else charterboard.updateUser('charterboard', rights)
