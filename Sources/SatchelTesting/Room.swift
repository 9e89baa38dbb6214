package enum RoomSatchelTesting {}
