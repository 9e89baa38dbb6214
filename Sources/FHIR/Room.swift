package enum RoomFHIR {}
